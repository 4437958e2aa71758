import CLibCrypto

/// SHA-256 (FIPS 180-4) of bytes, as 64 hexadecimal digits.
///
/// libcrypto uses the processor's own instructions; the digest of a report costs a few microseconds.
func sha256(_ bytes: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: 32)
  bytes.withUnsafeBytes { input in
    _ = EVP_Digest(input.baseAddress, input.count, &digest, nil, EVP_sha256(), nil)
  }
  return hexadecimal(digest)
}

/// SHA-256 of a text's UTF-8.
func sha256(_ text: String) -> String { sha256(Array(text.utf8)) }

private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
