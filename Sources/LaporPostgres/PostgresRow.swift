// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import CPostgres
import LaporSQL

/// Answers come in binary: integers most significant byte first.
struct PostgresRow: Row {
    let result: OpaquePointer
    let row: Int32

    func text(_ column: Int) -> String? { bytes(column).map { String(decoding: $0, as: UTF8.self) } }
    func integer(_ column: Int) -> Int64? {
        bytes(column).map { bytes in
            let sign: Int64 = (bytes.first ?? 0) > 127 ? -1 : 0
            return bytes.reduce(sign) { $0 << 8 | Int64($1) }
        }
    }
    func blob(_ column: Int) -> [UInt8]? { bytes(column).map(Array.init) }
    private func bytes(_ column: Int) -> UnsafeRawBufferPointer? {
        guard PQgetisnull(result, row, Int32(column)) == 0 else { return nil }
        let count = Int(PQgetlength(result, row, Int32(column)))
        return UnsafeRawBufferPointer(start: PQgetvalue(result, row, Int32(column)), count: count)
    }
}
