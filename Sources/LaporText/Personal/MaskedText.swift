// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension PersonalData {
    /// The text with a mark in the place of each.
    package static func masked(_ text: String, _ found: [PersonalData], by mark: (Kind) -> String) -> String {
        let bytes = Array(text.utf8)
        var masked: [UInt8] = []
        var end = 0
        for data in found where data.hidden.lowerBound >= end && data.hidden.upperBound <= bytes.count {
            masked += bytes[end..<data.hidden.lowerBound]
            masked += mark(data.kind).utf8
            end = data.hidden.upperBound
        }
        masked += bytes[end...]
        return String(decoding: masked, as: UTF8.self)
    }

    /// Of each, where it begins and ends in Unicode scalars from the text's beginning; in one pass.
    package static func scalars(of found: [PersonalData], in text: String) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var (byte, scalar) = (0, 0)
        var rest = text.unicodeScalars.makeIterator()
        func count(to end: Int) -> Int {
            while byte < end, let next = rest.next() {
                byte += UTF8.width(next)
                scalar += 1
            }
            return scalar
        }
        for data in found {
            let start = count(to: data.range.lowerBound)
            places.append(start..<count(to: data.range.upperBound))
        }
        return places
    }
}

extension PersonalData.Kind {
    /// What stands in its place where the public reads: Indonesian, since the text is part of an Indonesian record.
    package var mask: String {
        switch self {
        case .identityNumber: "[NIK disamarkan]"
        case .familyCard: "[nomor KK disamarkan]"
        case .telephone: "[nomor telepon disamarkan]"
        case .email: "[surel disamarkan]"
        case .plate: "[pelat nomor disamarkan]"
        case .bankAccount: "[nomor rekening disamarkan]"
        case .customerNumber: "[nomor pelanggan disamarkan]"
        case .paymentCard: "[nomor kartu disamarkan]"
        case .passport: "[nomor paspor disamarkan]"
        case .drivingLicence: "[nomor SIM disamarkan]"
        case .taxNumber: "[NPWP disamarkan]"
        case .address: "[nomor rumah disamarkan]"
        case .birthDate: "[tanggal lahir disamarkan]"
        case .name: "[nama disamarkan]"
        }
    }
}
