package thammati.channel.slack;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Bodies of requests as text and as forms. */
final class Bodies {
  private static final int MOST_PAIRS = 200;

  private Bodies() {}

  /** A body that is none of Slack's forms. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
      super(why);
    }
  }

  static String utf8(byte[] body) throws Unreadable {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable("not UTF-8");
    }
  }

  static Map<String, String> form(String text) throws Unreadable {
    Map<String, String> form = new HashMap<>();
    for (String pair : text.split("&", MOST_PAIRS)) {
      int equals = pair.indexOf('=');
      if (equals < 0) continue;
      try {
        String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
        String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
        form.putIfAbsent(name, value);
      } catch (IllegalArgumentException e) {
        throw new Unreadable("a form that is broken");
      }
    }
    return form;
  }
}
