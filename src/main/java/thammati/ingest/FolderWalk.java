package thammati.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the regular files under paths; hidden ones, links, pipes and devices are none of ours.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  /**
   * A file found.
   *
   * @param path where it is
   * @param name its name to show, relative to what was asked for
   */
  record Found(Path path, String name) {}

  private final List<Found> files = new ArrayList<>();
  private final List<SourceFile> skipped = new ArrayList<>();
  private Path root = Path.of("");

  /** Walks the paths. */
  FolderWalk(List<Path> paths) throws IOException {
    for (Path path : paths) {
      root = path;
      if (Files.isRegularFile(path)) {
        files.add(new Found(path, name(path)));
      } else if (Files.isDirectory(path)) {
        Files.walkFileTree(path, this);
      } else {
        String reason =
            Files.exists(path) ? "neither a file nor a folder" : "there is no such file or folder";
        skipped.add(new SourceFile.Skipped(path.toString(), reason));
      }
    }
    files.sort(Comparator.comparing(Found::name));
  }

  /** The files found, in the order of their names. */
  List<Found> files() {
    return files;
  }

  /** What was found that is no file of ours. */
  List<SourceFile> skipped() {
    return skipped;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && name(folder).startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (name(file).startsWith(".")) return FileVisitResult.CONTINUE;
    String relative = root.relativize(file).toString();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      files.add(new Found(file, relative));
    } else {
      skipped.add(new SourceFile.Skipped(relative, "a link, pipe or device, not a file"));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) {
    String relative = root.relativize(file).toString();
    skipped.add(new SourceFile.Skipped(relative, "cannot be read: " + fault));
    return FileVisitResult.CONTINUE;
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
