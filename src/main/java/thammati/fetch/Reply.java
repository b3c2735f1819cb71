package thammati.fetch;

import java.net.http.HttpHeaders;

/**
 * What a server answered.
 *
 * @param status the HTTP status
 * @param headers the headers as received
 * @param body the body, unpacked; empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares replies.
record Reply(int status, HttpHeaders headers, byte[] body) {
  /** The first value of a header; empty if there is none. */
  String header(String name) {
    return headers.firstValue(name).orElse("").strip();
  }
}
