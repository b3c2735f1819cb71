package thammati.channel.web;

import thammati.channel.web.Wire.ProblemJson;
import thammati.message.Messages;

/**
 * A request that cannot be served; carries the words for the client, never those of the program.
 */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final String detailKey;
  private final transient Object[] arguments;

  /**
   * A fault of that HTTP status.
   *
   * @param key what it is: {@code problem.KEY.title}
   * @param detail what to do about it: {@code problem.KEY.DETAIL}
   */
  Problem(int status, String key, String detail, Object... arguments) {
    super(key + "." + detail, null, false, false);
    this.status = status;
    this.key = "problem." + key + ".title";
    this.detailKey = "problem." + key + "." + detail;
    this.arguments = arguments.clone();
  }

  int status() {
    return status;
  }

  ProblemJson json() {
    Messages thai = Messages.thai();
    Messages english = Messages.english();
    return new ProblemJson(
        "about:blank",
        thai.get(key),
        status,
        thai.get(detailKey, arguments),
        english.get(key),
        english.get(detailKey, arguments));
  }
}
