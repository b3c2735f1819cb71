package thammati;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import thammati.config.Settings;
import thammati.index.Hit;
import thammati.index.IndexQuery;
import thammati.index.IndexQuery.Weighted;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;

/** An installation in a folder of its own, and files to take in. */
final class Archive {
  static final String DIGEST =
      """
      ---
      kind: digest
      meeting: 2019-06-04
      item: 1
      title: "ร่างกฎกระทรวงกำหนดเขตเลี้ยงผึ้ง"
      section: กฎหมาย
      source: https://x.example/1
      note: "บทย่อ"
      ---
      คณะรัฐมนตรีเห็นชอบบทย่อเรื่องเขตเลี้ยงผึ้งของกระทรวงเกษตรและสหกรณ์
      """;
  static final String SUMMARY =
      """
      สรุปข่าวการประชุมคณะรัฐมนตรี 4 มิถุนายน 2562
      กฎหมาย
      1. เรื่อง ร่างกฎกระทรวงกำหนดเขตเลี้ยงผึ้ง
      2. เรื่อง ร่างกฎกระทรวงว่าด้วยดอกทานตะวัน
      *******************
      กฎหมาย
      1. เรื่อง ร่างกฎกระทรวงกำหนดเขตเลี้ยงผึ้ง
      คณะรัฐมนตรีมีมติอนุมัติหลักการเขตเลี้ยงผึ้งตามที่กระทรวงเกษตรและสหกรณ์เสนอ
      2. เรื่อง ร่างกฎกระทรวงว่าด้วยดอกทานตะวัน
      คณะรัฐมนตรีมีมติเห็นชอบดอกทานตะวันริมทางตามที่กระทรวงคมนาคมเสนอ
      """;
  static final String NEWS =
      """
      กรมผึ้งเห็นชอบแผนเลี้ยงผึ้งเมืองระยะห้าปี
      วันอังคารที่ 11 มิถุนายน 2562
      อธิบดีกรมผึ้งเป็นประธานการประชุมคณะกรรมการ และที่ประชุมเห็นชอบแผนเลี้ยงผึ้งในเมือง ระยะ 5 ปี
      """;

  final Path data;
  final Path files;
  final App app;

  Archive(Path folder) throws IOException {
    data = folder.resolve("data");
    files = Files.createDirectories(folder.resolve("files"));
    app = App.open(new Settings(folder, data, "127.0.0.1", 0));
  }

  /** Puts a file into the folder that is taken in. */
  Path put(String name, String text) throws IOException {
    Path file = files.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Takes the folder in. */
  IngestReport ingest() throws IOException {
    return app.intake().ingest(List.of(files), quiet());
  }

  /** What a search finds, best first, a line each: name, span, score. */
  List<String> search(String words) {
    try (PassageIndex index = app.openIndex()) {
      List<Weighted> texts = List.of(new Weighted(words, 1));
      return index.search(new IndexQuery(texts, Filters.NONE), 20).stream()
          .map(Archive::line)
          .toList();
    }
  }

  /** Number of passages a search can find. */
  int passages() {
    try (PassageIndex index = app.openIndex()) {
      return index.passages().values().stream().mapToInt(n -> n).sum();
    }
  }

  /** Runs a command as the command line does; the exit code, a line end, what it printed. */
  String run(String... command) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Map<String, String> environment = Map.of("THAMMATI_DATA", data.toString());
    int code = Main.run(new Console(out, out, false), data, environment, command);
    return code + "\n" + bytes.toString(StandardCharsets.UTF_8);
  }

  static Progress quiet() {
    return new Progress(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
  }

  private static String line(Hit hit) {
    return hit.passage().resolution() + " " + hit.passage().span() + " " + hit.score();
  }
}
