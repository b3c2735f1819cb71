package thammati.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir private Path home;

  @Test
  void withoutFileAndEnvironmentTheDefaultsHold() {
    assertThat(Settings.read(home, Map.of()))
        .isEqualTo(new Settings(home, Path.of("data"), "127.0.0.1", 8080));
  }

  @Test
  void fileIsRead() throws IOException {
    file("THAMMATI_DATA=/srv/มติ", "THAMMATI_HOST= 0.0.0.0 ", "THAMMATI_PORT=9090");
    assertThat(Settings.read(home, Map.of()))
        .isEqualTo(new Settings(home, Path.of("/srv/มติ"), "0.0.0.0", 9090));
  }

  @Test
  void environmentGoesBeforeTheFileNameByName() throws IOException {
    file("THAMMATI_HOST=0.0.0.0", "THAMMATI_PORT=9090");
    assertThat(Settings.read(home, Map.of("THAMMATI_PORT", "7070")))
        .isEqualTo(new Settings(home, Path.of("data"), "0.0.0.0", 7070));
  }

  @Test
  void blankValuesAreNotSet() throws IOException {
    file("THAMMATI_DATA=", "THAMMATI_HOST=", "THAMMATI_PORT=  ");
    var environment = Map.of("THAMMATI_DATA", "", "THAMMATI_PORT", " ");
    assertThat(Settings.read(home, environment)).isEqualTo(Settings.read(home, Map.of()));
    assertThat(Settings.read(home, environment).data()).isEqualTo(Path.of("data"));
    assertThat(Settings.read(home, environment).host()).isEqualTo("127.0.0.1");
  }

  @Test
  void blankEnvironmentLeavesTheFile() throws IOException {
    file("THAMMATI_PORT=9090");
    assertThat(Settings.read(home, Map.of("THAMMATI_PORT", "")).port()).isEqualTo(9090);
  }

  @Test
  void environmentOfOthersIsNoConcern() {
    var environment = Map.of("PATH", "/bin", "THAMMATI_JAVA_OPTS", "-Xmx2g");
    assertThat(Settings.read(home, environment)).isEqualTo(Settings.read(home, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65535", " 8081 "})
  void portsOfTheRangeAreTaken(String port) {
    assertThat(Settings.read(home, Map.of("THAMMATI_PORT", port)).port())
        .isEqualTo(Integer.parseInt(port.strip()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "http", "80.5", "99999999999"})
  void otherPortsAreNamedWithTheRange(String port) {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.read(home, Map.of("THAMMATI_PORT", port)))
        .withMessageContaining("THAMMATI_PORT")
        .withMessageContaining("65535")
        .withMessageContaining("'" + port + "'");
  }

  @Test
  void everyMistakeIsReportedAtOnceOneALine() throws IOException {
    file("THAMMATI_PROT=9090", "THAMMATI_PORT=many");
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.read(home, Map.of("THAMMATI_DATA", "a\0b")))
        .satisfies(e ->
            assertThat(e.getMessage().lines())
                .hasSize(3)
                .anyMatch(l -> l.contains("THAMMATI_PROT") && l.contains("THAMMATI_HOST"))
                .anyMatch(l -> l.startsWith("THAMMATI_PORT") && l.contains("many"))
                .anyMatch(l -> l.startsWith("THAMMATI_DATA")));
  }

  @Test
  void fileThatIsNoTextIsAMistakeNotACrash() throws IOException {
    Files.write(home.resolve(Settings.FILE), new byte[] {(byte) 0xa1, (byte) 0xc0});
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.read(home, Map.of()))
        .withMessageContaining(Settings.FILE);
    file("THAMMATI_DATA=C:\\users");
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.read(home, Map.of()))
        .withMessageContaining(Settings.FILE);
  }

  @Test
  void commandLineReplacesOnlyWhatItNames() {
    Settings settings = Settings.read(home, Map.of());
    assertThat(settings.withData(null).withAddress(null, null)).isEqualTo(settings);
    assertThat(settings.withData(Path.of("x")).withAddress("::1", 0))
        .isEqualTo(new Settings(home, Path.of("x"), "::1", 0));
  }

  @Test
  void withoutAProviderNoModelWordsAnswers() {
    assertThat(Settings.read(home, Map.of("THAMMATI_LLM_MODEL", "x")).llm())
        .isEqualTo(LlmSettings.NONE);
  }

  @Test
  void modelThatWordsAnswersIsReadWithItsLimits() throws IOException {
    file(
        "THAMMATI_LLM_PROVIDER=openai",
        "THAMMATI_LLM_BASE_URL=http://localhost:8000/v1",
        "THAMMATI_LLM_MODEL=typhoon",
        "THAMMATI_LLM_TEMPERATURE=0.3",
        "THAMMATI_LLM_STREAM=false",
        "THAMMATI_LLM_DAILY_COST=12.5");
    LlmSettings llm = Settings.read(home, Map.of("THAMMATI_LLM_API_KEY", "s3cret")).llm();
    assertThat(llm.provider()).isEqualTo(LlmSettings.Provider.OPENAI);
    assertThat(llm.url()).isEqualTo("http://localhost:8000/v1");
    assertThat(llm.temperature()).isEqualTo(0.3);
    assertThat(llm.stream()).isFalse();
    assertThat(llm.deadlineMs()).isEqualTo(24_000);
    assertThat(llm.daily().cost()).isEqualTo(12.5);
    assertThat(llm.daily().tokens()).isEqualTo(2_000_000);
    assertThat(llm.toString()).doesNotContain("s3cret");
    file("THAMMATI_LLM_PROVIDER=ollama", "THAMMATI_LLM_MODEL=q", "THAMMATI_LLM_TEMPERATURE=none");
    assertThat(Settings.read(home, Map.of()).llm().temperature()).isNull();
  }

  @Test
  void everyMistakeOfTheModelIsNamed() throws IOException {
    file(
        "THAMMATI_LLM_PROVIDER=anthropic",
        "THAMMATI_LLM_TEMPERATURE=NaN",
        "THAMMATI_LLM_STREAM=yes",
        "THAMMATI_LLM_DEADLINE_MS=30000",
        "THAMMATI_LLM_DAILY_TOKENS=-1");
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.read(home, Map.of()))
        .satisfies(e ->
            assertThat(e.getMessage().lines().map(l -> l.replaceAll(" .*", "")))
                .containsExactlyInAnyOrder(
                    "THAMMATI_LLM_MODEL",
                    "THAMMATI_LLM_API_KEY",
                    "THAMMATI_LLM_TEMPERATURE",
                    "THAMMATI_LLM_STREAM",
                    "THAMMATI_LLM_DEADLINE_MS",
                    "THAMMATI_LLM_DAILY_TOKENS"));
  }

  private void file(String... lines) throws IOException {
    Files.writeString(home.resolve(Settings.FILE), String.join("\n", lines));
  }
}
