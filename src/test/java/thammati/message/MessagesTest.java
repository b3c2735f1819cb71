package thammati.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
  private static final Pattern KEY_LITERAL =
      Pattern.compile("(?:words|messages|thai|english)\\.get\\(\\s*\"([a-z._]+)\"");

  @Test
  void bothBundlesHoldTheSameKeys() throws IOException {
    assertThat(bundle("th").stringPropertyNames())
        .hasSizeGreaterThan(20)
        .isEqualTo(bundle("en").stringPropertyNames());
  }

  @Test
  void bothBundlesSpeakOfTheSameThings() throws IOException {
    Properties english = bundle("en");
    bundle("th")
        .forEach((key, words) ->
            assertThat(places((String) words))
                .as("%s", key)
                .isEqualTo(places(english.getProperty((String) key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void noWordsAreBlankOrHoldAnApostropheThatFormattingWouldEat(String language) throws IOException {
    bundle(language)
        .forEach((key, words) -> {
          assertThat((String) words).as("%s", key).isNotBlank().doesNotContain("'");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void wordsWithPlacesAreFormatsAndShowEveryArgument(String language) throws IOException {
    bundle(language)
        .forEach((key, words) -> {
          Set<String> places = places((String) words);
          if (places.isEmpty()) return;
          var format = new MessageFormat((String) words, Locale.ROOT);
          assertThat(format.getFormatsByArgumentIndex()).as("%s", key).hasSameSizeAs(places);
          assertThat(format.format(new Object[] {"α", "β", "γ"})).as("%s", key).contains("α");
        });
  }

  /** Keys put together at run time ({@code problem.KEY.title}) are covered by the web tests. */
  @Test
  void everyKeyTheSourcesNameIsThere() throws IOException {
    Set<String> known = bundle("th").stringPropertyNames();
    Set<String> named = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher m = KEY_LITERAL.matcher(Files.readString(file));
        while (m.find()) named.add(m.group(1));
      }
    }
    assertThat(named).hasSizeGreaterThan(10).isSubsetOf(known);
  }

  @Test
  void figuresAreWrittenTheSameOnEveryMachine() {
    assertThat(Messages.english().get("not_found.object", 1234567, "x")).contains("1,234,567");
    assertThat(Messages.thai().get("not_found.object", 1234567, "x")).contains("1,234,567");
    assertThat(Messages.english().get("item", "12")).isEqualTo("item 12");
  }

  @Test
  void eachReaderGetsTheirLanguage() {
    assertThat(Messages.of(true).get("item", "4")).isEqualTo("item 4");
    assertThat(Messages.of(false).get("item", "4")).isEqualTo("ข้อ 4");
  }

  @Test
  void wordsWithoutArgumentsAreGivenAsTheyStand() {
    assertThat(Messages.english().get("problem.body.detail")).contains("\"question\"");
  }

  @Test
  void unknownKeyIsAFault() {
    assertThatThrownBy(() -> Messages.thai().get("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }

  private static Set<String> places(String words) {
    Set<String> places = new TreeSet<>();
    Matcher m = PLACE.matcher(words);
    while (m.find()) places.add(m.group());
    return places;
  }

  private static Properties bundle(String language) throws IOException {
    var properties = new Properties();
    String name = "messages_" + language + ".properties";
    try (var file = Objects.requireNonNull(Messages.class.getResourceAsStream(name))) {
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
