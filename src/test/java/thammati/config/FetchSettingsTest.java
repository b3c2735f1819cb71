package thammati.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchSettingsTest {
  @TempDir private Path home;

  private FetchSettings read(String hosts, String contact) {
    return Settings.read(
            home, Map.of("THAMMATI_FETCH_HOSTS", hosts, "THAMMATI_FETCH_CONTACT", contact))
        .fetch();
  }

  @Test
  void byDefaultNothingIsFetchedAndTheErrorNamesTheSetting() {
    assertThat(Settings.read(home, Map.of()).fetch()).isEqualTo(FetchSettings.NONE);
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(FetchSettings.NONE::required)
        .withMessageContaining("THAMMATI_FETCH_HOSTS");
  }

  @Test
  void hostsAreSeparatedByCommas() {
    assertThat(read(" www.a.example, 10.0.0.7 ,,[::1],2001:db8::1 ", "https://a.example/bot"))
        .isEqualTo(
            new FetchSettings(
                List.of("www.a.example", "10.0.0.7", "[::1]", "2001:db8::1"),
                "https://a.example/bot"));
    assertThat(read("a.example", "").required().hosts()).containsExactly("a.example");
  }

  @Test
  void theyStayWhenTheCommandLineNamesAFolder() {
    Settings settings = Settings.read(home, Map.of("THAMMATI_FETCH_HOSTS", "a.example"));
    assertThat(settings.withData(home).withAddress("::1", 0).fetch()).isEqualTo(settings.fetch());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "*.a.example", "https://a.example", "a.example/x", "a.example:80", "a b"})
  void whatIsNoHostIsAMistake(String host) {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> read("b.example," + host, ""))
        .withMessageContaining("THAMMATI_FETCH_HOSTS")
        .withMessageContaining("'" + host + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"me", "ftp://a.example", "https://a.example/ x", "https://a.example/)"})
  void whatIsNoWebAddressIsAMistake(String contact) {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> read("a.example", contact))
        .withMessageContaining("THAMMATI_FETCH_CONTACT")
        .withMessageContaining(contact);
  }
}
