import CLibCrypto
import Foundation

/// What a Content-Security-Policy names an inline script or style by: `sha256-` and the hash in
/// Base64 (CSP Level 3, 2.3.1).
func contentHash(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
  var count: UInt32 = 0
  EVP_Digest(bytes, bytes.count, &digest, &count, EVP_sha256(), nil)
  return "sha256-" + Data(digest.prefix(Int(count))).base64EncodedString()
}
