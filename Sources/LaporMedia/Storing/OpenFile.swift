// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporUseCases

/// A file that is open, with the system's calls; whoever opens it closes it.
struct OpenFile {
    private let descriptor: Int32
    private let path: String

    init(_ path: String, _ flags: Int32) throws(VaultFailure) {
        self.path = path
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    /// What `errno` means to us.
    static func failure(_ path: String) -> VaultFailure {
        let code: VaultFailure.Code =
            switch errno {
            case ENOENT: .missing
            case ENOSPC, EDQUOT, EFBIG: .full
            default: .unavailable
            }
        return VaultFailure(code, "\(path): \(String(cString: strerror(errno)))")
    }

    func close() { _ = Foundation.close(descriptor) }

    func write(_ bytes: [UInt8]) throws(VaultFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw Self.failure(path) }
            rest.removeFirst(written)
        }
    }

    func write(_ bytes: [UInt8], at offset: Int64) throws(VaultFailure) {
        guard lseek(descriptor, off_t(offset), SEEK_SET) == off_t(offset) else { throw Self.failure(path) }
        try write(bytes)
    }

    /// Fewer bytes than asked for only at the end.
    func read(at offset: Int64, _ count: Int) throws(VaultFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset) + filled)
            }
            if read < 0 && errno == EINTR { continue }
            guard read >= 0 else { throw Self.failure(path) }
            guard read > 0 else { break }
            filled += read
        }
        bytes.removeLast(count - filled)
        return bytes
    }

    func synchronize() throws(VaultFailure) {
        guard fsync(descriptor) == 0 else { throw Self.failure(path) }
    }
}
