package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.ModelServer.Wrong;

/** What {@code thammati llm check} says of a model, over real HTTP. */
@Timeout(60)
class LlmCommandTest {
  private static final String GOOD =
      "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ปลูกต้นจามจุรีตัวอย่าง จำนวน 12"
          + " ต้น\",\"sources\":[\"S1\"],\"completeness\":\"complete\"}]}";

  @TempDir private Path home;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private ModelServer server;

  @BeforeEach
  void start() throws IOException {
    server = new ModelServer(_ -> GOOD);
    environment.put("THAMMATI_DATA", home.resolve("data").toString());
    environment.put("THAMMATI_LLM_MODEL", "fake");
    environment.put("THAMMATI_LLM_API_KEY", "KEY-s3cret");
    environment.put("THAMMATI_LLM_DEADLINE_MS", "3000");
    environment.put("THAMMATI_LLM_OUTPUT_TOKENS", "50");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void withoutAModelItSaysHowToSetOne() {
    assertThat(check()).isZero();
    assertThat(text())
        .contains("ยังไม่ได้ตั้งแบบจำลองภาษา", "No model is set", "THAMMATI_LLM_PROVIDER");
  }

  @ParameterizedTest
  @EnumSource(ModelProtocol.class)
  void eachProviderIsTriedInBothWays(ModelProtocol protocol) {
    set(protocol);
    assertThat(check()).isZero();
    assertThat(text())
        .contains("1 of 1 statements hold", "at once and piece by piece", "word-v3 ")
        .contains("ผ่านการตรวจ 1 จาก 1 ข้อความ", "สรุป: เรียบเรียงคำตอบได้")
        .doesNotContain("KEY-s3cret");
    assertThat(server.requests()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS_401, THAMMATI_LLM_API_KEY",
    "STATUS_404, THAMMATI_LLM_MODEL",
    "STATUS_400, THAMMATI_LLM_TEMPERATURE",
    "HTML, THAMMATI_LLM_PROVIDER",
    "ENDED_FOR_LENGTH, THAMMATI_LLM_OUTPUT_TOKENS",
    "SILENT, THAMMATI_LLM_DEADLINE_MS",
  })
  void whatIsWrongIsToldWithItsRemedy(Wrong wrong, String remedy) {
    set(ModelProtocol.OPENAI);
    server.wrong(wrong, 9);
    assertThat(check()).isEqualTo(1);
    assertThat(text())
        .contains(remedy, "cannot word answers", "เรียบเรียงคำตอบไม่ได้")
        .doesNotContain("KEY-s3cret");
  }

  @Test
  void serverThatCannotStreamIsUsedWithoutOnceThatIsSet() {
    set(ModelProtocol.OPENAI);
    server.answers(r -> r.stream() ? "ไม่ใช่ JSON" : GOOD);
    assertThat(check()).isEqualTo(1);
    assertThat(text()).contains("set THAMMATI_LLM_STREAM=false");
    environment.put("THAMMATI_LLM_STREAM", "false");
    assertThat(check()).isZero();
  }

  private void set(ModelProtocol protocol) {
    environment.put("THAMMATI_LLM_PROVIDER", protocol.name().toLowerCase(java.util.Locale.ROOT));
    environment.put("THAMMATI_LLM_BASE_URL", server.url(protocol));
  }

  private int check() {
    printed.reset();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return Main.run(new Console(out, out, false), home, environment, "llm", "check");
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
