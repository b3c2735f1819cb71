package thammati.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class LineSignatureTest {
  /** From LINE's documentation and libraries. */
  @Test
  void knownBodiesHaveKnownSignatures() {
    byte[] verify = bytes("{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[]}");
    assertThat(new LineSignature("8c570fa6dd201bb328f1c1eac23a96d8").of(verify))
        .isEqualTo("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=");
    assertThat(new LineSignature("SECRET").of(bytes("{}")))
        .isEqualTo("3q8QXTAGaey18yL8FWTqdVlbMr6hcuNvM4tefa0o9nA=");
  }

  @Test
  void otherWritingOfTheSameBytesIsNoSignature() {
    LineSignature signature = new LineSignature("SECRET");
    String right = signature.of(bytes("{}"));
    // The last letter before the padding carries two bits that decoding drops.
    String twin = right.substring(0, 42) + "B=";
    assertThat(Base64.getDecoder().decode(twin)).isEqualTo(Base64.getDecoder().decode(right));
    assertThat(signature.matches(bytes("{}"), right)).isTrue();
    assertThat(signature.matches(bytes("{}"), twin)).isFalse();
    assertThat(signature.matches(bytes("{}"), right + " ")).isFalse();
    assertThat(signature.matches(bytes("{}"), "")).isFalse();
    assertThat(signature.matches(bytes("{}"), "ไม่ใช่")).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
