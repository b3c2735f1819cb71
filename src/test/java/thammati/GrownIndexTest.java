package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.index.PassageIndex;

/** An archive that grew by replacements answers as one whose index is built at once. */
class GrownIndexTest {
  private static final List<String> QUESTIONS =
      List.of(
          "ครม. เห็นชอบเขตเลี้ยงผึ้งที่ไหน",
          "ดอกทานตะวันริมทางใครเสนอ",
          "แผนเลี้ยงผึ้งเมืองระยะห้าปีล่าสุด",
          "ผึ้ง");

  @TempDir private Path folder;

  private static List<String> answers(App app) {
    try (PassageIndex index = app.openIndex()) {
      var assistant = app.assistant(index);
      List<String> answers = new ArrayList<>();
      for (String question : QUESTIONS) {
        var ask = new thammati.chat.Ask(question, List.of(), thammati.resolution.Filters.NONE);
        answers.add(
            thammati.channel.cli.TerminalAnswer.of(
                assistant.ask(ask, thammati.answer.Watcher.NONE), assistant.archive()));
      }
      return answers;
    }
  }

  private List<String> ranks(Archive archive) {
    return QUESTIONS.stream().map(archive::search).map(String::valueOf).toList();
  }

  @Test
  void answersTheSameAfterReindex() throws IOException {
    Archive archive = new Archive(folder);
    archive.put("a.md", Archive.DIGEST);
    archive.ingest();
    for (int week = 1; week <= 9; week++) {
      String day = String.format(Locale.ROOT, "%d มิถุนายน 2562", 10 + week);
      archive.put("n" + week + ".txt", Archive.NEWS.replace("11 มิถุนายน 2562", day));
      archive.ingest();
    }
    // The summary takes the digest's place, and a second digest of the same day adds nothing.
    archive.put("b.txt", Archive.SUMMARY);
    archive.ingest();
    archive.put("c.md", Archive.DIGEST.replace("บทย่อเรื่อง", "บทย่ออีกฉบับเรื่อง"));
    archive.ingest();
    List<String> grownRanks = ranks(archive);
    List<String> grown = answers(archive.app);

    archive.app.intake().reindex(Archive.quiet());

    assertThat(ranks(archive)).isEqualTo(grownRanks);
    assertThat(answers(archive.app)).isEqualTo(grown);
    assertThat(grown).noneMatch(String::isBlank);
  }
}
