package thammati.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A call such as a platform makes, made by ourselves to try a server.
 *
 * @param path where to, on the server
 * @param headers with the signature among them
 * @param body what is signed
 */
public record SignedCall(String path, Map<String, String> headers, String body) {
  private static final int CONNECT_MS = 10_000;

  /** A question may take as long as a language model does. */
  private static final int READ_MS = 60_000;

  /** Copies the headers. */
  public SignedCall {
    headers = Map.copyOf(headers);
  }

  /**
   * What a server said.
   *
   * @param status an HTTP status
   */
  public record Told(int status, String body) {}

  /**
   * Makes the call.
   *
   * @param server its address, without a slash at its end
   * @throws IOException if no server answers there
   */
  public Told post(String server) throws IOException {
    var connection = (HttpURLConnection) URI.create(server + path).toURL().openConnection();
    connection.setConnectTimeout(CONNECT_MS);
    connection.setReadTimeout(READ_MS);
    connection.setDoOutput(true);
    headers.forEach(connection::setRequestProperty);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    int status = connection.getResponseCode();
    InputStream said = status < 400 ? connection.getInputStream() : connection.getErrorStream();
    if (said == null) return new Told(status, "");
    try (said) {
      return new Told(status, new String(said.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
