package thammati.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSignatureTest {
  private static final byte[] BODY = bytes("{\"type\":\"event_callback\",\"text\":\"มติ\"}");
  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
  private static final String AT = "1700000000";

  private final SlackSignature signature = new SlackSignature("8f742231b10e8888abcd99yyyzzz85a5");

  /** From Slack's documentation of how requests are verified. */
  @Test
  void agreesWithTheDocumentedExample() {
    byte[] body =
        bytes(
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
                + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
                + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
                + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c");
    var documented = new SlackSignature("8f742231b10e8888abcd99yyyzzz85a5");
    assertThat(documented.of("1531420618", body))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }

  @Test
  void takesWhatIsSigned() {
    assertThat(signature.isGenuine(AT, signature.of(AT, BODY), BODY, NOW)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, -1, 0, 1, 300})
  void takesWhatWasSignedWithinFiveMinutes(long away) {
    assertThat(at(Long.toString(NOW.getEpochSecond() + away))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {-315_360_000, -301, 301, 315_360_000, 300_000_000_000L})
  void refusesTheStaleAndTheFuture(long away) {
    assertThat(at(Long.toString(NOW.getEpochSecond() + away))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-1700000000",
        "+1700000000",
        "1700000000 ",
        "1.7e9",
        "๑๗๐๐๐๐๐๐๐๐",
        "0x6553f100",
        "9223372036854775807",
        "99999999999999999999999",
        "1700000000\n",
        "1700000000,1700000000"
      })
  void refusesTimesThatAreNone(String timestamp) {
    assertThat(at(timestamp)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v0", "v0=", "v1=", "v0=zz", "v0=๐๑๒", "null", "v0=00"})
  void refusesSignaturesThatAreNone(String claimed) {
    assertThat(signature.isGenuine(AT, claimed, BODY, NOW)).isFalse();
  }

  @Test
  void refusesAnotherSecretAndAnotherForm() {
    String right = signature.of(AT, BODY);
    assertThat(signature.isGenuine(AT, new SlackSignature("other").of(AT, BODY), BODY, NOW))
        .isFalse();
    assertThat(signature.isGenuine(AT, right.toUpperCase(java.util.Locale.ROOT), BODY, NOW))
        .isFalse();
    assertThat(signature.isGenuine(AT, " " + right, BODY, NOW)).isFalse();
    assertThat(signature.isGenuine(AT, right + "," + right, BODY, NOW)).isFalse();
    assertThat(signature.isGenuine(AT, right.substring(3), BODY, NOW)).isFalse();
  }

  @Test
  void everyFlippedBitIsNoticed() {
    String right = signature.of(AT, BODY);
    for (String forged : forgeries(right, 2_000)) {
      assertThat(signature.isGenuine(AT, forged, BODY, NOW)).as(forged).isFalse();
    }
    for (int bit = 0; bit < BODY.length * 8; bit++) {
      byte[] other = BODY.clone();
      other[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(signature.isGenuine(AT, right, other, NOW)).as("bit %d", bit).isFalse();
    }
  }

  /** Variants of a signature, none of them the signature. */
  static List<String> forgeries(String right, int count) {
    Random random = new Random(count);
    Set<String> forged = new HashSet<>();
    for (int i = 0; i < right.length() * 16; i++) {
      char[] chars = right.toCharArray();
      chars[i / 16] ^= (char) (1 << i % 16);
      forged.add(new String(chars));
    }
    while (forged.size() < count) {
      StringBuilder other = new StringBuilder("v0=");
      for (int i = 0; i < 64; i++) other.append(Character.forDigit(random.nextInt(16), 16));
      forged.add(other.toString());
    }
    forged.remove(right);
    return new ArrayList<>(forged).subList(0, count - 1);
  }

  private boolean at(String timestamp) {
    return signature.isGenuine(timestamp, signature.of(timestamp, BODY), BODY, NOW);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
