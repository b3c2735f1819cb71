package thammati.channel.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import thammati.chat.ReadingRoom;
import thammati.chat.Relations;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/** One resolution read closely: facts, versions and their differences, relations to others. */
final class ReadingEndpoints {
  private static final String RESOLUTION = "/api/resolutions/{date}/{item}";

  private final ReadingRoom room;
  private final Relations relations;
  private final Supplier<LocalDate> today;

  ReadingEndpoints(ReadingRoom room, Relations relations, Supplier<LocalDate> today) {
    this.room = room;
    this.relations = relations;
    this.today = today;
  }

  void register(JavalinConfig config) {
    config.routes.get(RESOLUTION + "/facts", this::facts);
    config.routes.get(RESOLUTION + "/versions", this::versions);
    config.routes.get(RESOLUTION + "/differences", this::differences);
    config.routes.get(RESOLUTION + "/relations", this::relations);
  }

  /** Whether the path names a resolution, told by the document that is named if one is. */
  boolean isThere(Context context) {
    String document = context.queryParam("document");
    return parsed(context)
        .map(id -> room.has(id, document == null || document.isEmpty() ? null : document))
        .orElse(false);
  }

  private void facts(Context context) {
    String document = new Parameters(context, Set.of("document")).word("document");
    @Nullable String wanted = document.isEmpty() ? null : document;
    context.json(
        room.facts(name(context), wanted)
            .map(reading -> WireRead.facts(reading, today.get()))
            .orElseThrow(ReadingEndpoints::missing));
  }

  private void versions(Context context) {
    List<Resolution> texts = room.versions(name(context));
    if (texts.isEmpty()) throw missing();
    context.json(WireRead.versions(texts));
  }

  private void differences(Context context) {
    Parameters asked = new Parameters(context, Set.of("from", "to"));
    context.json(
        room.compare(name(context), document(asked, "from"), document(asked, "to"))
            .map(WireRead::differences)
            .orElseThrow(ReadingEndpoints::missing));
  }

  private void relations(Context context) {
    Parameters asked = new Parameters(context, Set.of("steps"));
    int steps = asked.number("steps", 1, 1, Relations.MOST_STEPS);
    context.json(
        relations
            .around(name(context), steps)
            .map(picture -> WireRead.relations(picture, steps))
            .orElseThrow(ReadingEndpoints::missing));
  }

  private static String document(Parameters asked, String parameter) {
    String document = asked.word(parameter);
    if (document.isEmpty()) throw new Problem(400, "parameters", "document", parameter);
    return document;
  }

  private static ResolutionId name(Context context) {
    return parsed(context).orElseThrow(ReadingEndpoints::missing);
  }

  private static Optional<ResolutionId> parsed(Context context) {
    return ResolutionId.parse(context.pathParam("date") + "/" + context.pathParam("item"));
  }

  private static Problem missing() {
    return new Problem(404, "missing", "detail");
  }
}
