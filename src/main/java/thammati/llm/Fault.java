package thammati.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a call brought nothing. Never holds words of the server, which may repeat the key or worse.
 *
 * @param kind what happened
 * @param retryAfter how long the server wants to be left alone; null if it did not say
 */
record Fault(Kind kind, @Nullable Duration retryAfter) {
  /** What can happen to a call. */
  enum Kind {
    /** No connection: address, name, certificate. */
    UNREACHABLE(true),
    /** The key is not accepted. */
    KEY_REFUSED(false),
    /** The server has no such model or address. */
    MODEL_UNKNOWN(false),
    /** The server does not take what it is asked. */
    REFUSED(false),
    /** Too many requests, or overloaded. */
    BUSY(true),
    /** The server failed. */
    SERVER_FAILED(true),
    /** The connection broke before the end. */
    BROKEN(true),
    /** It began and then said nothing for too long. */
    STALLED(false),
    /** It had not ended at our deadline. */
    LATE(false),
    /** It said more than we take. */
    TOO_LARGE(false),
    /** It ended for want of tokens. */
    CUT_SHORT(false),
    /** The provider withholds what it said. */
    WITHHELD(false),
    /** What came is not of the protocol, or tells no end. */
    UNREADABLE(false),
    /** The call went well, its text is not the JSON that was asked for. */
    NO_REPLY(false),
    /** It is left alone for a while, after failures. */
    RESTING(false),
    /** The day's tokens or money are spent. */
    SPENT(false);

    private final boolean mayPass;

    Kind(boolean mayPass) {
      this.mayPass = mayPass;
    }

    /** Whether the same call may go well at once. */
    boolean mayPass() {
      return mayPass;
    }

    /** Whether it tells that the server is unwell; what we ourselves decided does not. */
    boolean isServers() {
      return this != RESTING && this != SPENT;
    }
  }

  static Fault of(Kind kind) {
    return new Fault(kind, null);
  }

  /** What a status of HTTP means, 300 to 599. */
  static Fault ofStatus(int status, @Nullable Duration retryAfter) {
    Kind kind =
        switch (status) {
          case 401, 403 -> Kind.KEY_REFUSED;
          case 404 -> Kind.MODEL_UNKNOWN;
          case 408, 425, 429, 503, 529 -> Kind.BUSY;
          default -> status < 500 ? Kind.REFUSED : Kind.SERVER_FAILED;
        };
    return new Fault(kind, retryAfter);
  }
}
