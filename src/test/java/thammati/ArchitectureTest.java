package thammati;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

/** The arrows of ARCHITECTURE.md: everything that is not allowed here is forbidden. */
@ArchTag("architecture")
@AnalyzeClasses(packages = "thammati", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchRule dataFlowsOneWay = arrows();

  @ArchTest
  static final ArchRule channelsDoNotKnowEachOther =
      slices().matching("thammati.channel.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule formatsOfFiles =
      only(
          "thammati.ingest",
          "org.jsoup..",
          "org.apache.commons.compress..",
          "org.tukaani..",
          "org.apache.pdfbox..",
          "org.apache.fontbox..");

  @ArchTest
  static final ArchRule readingKnowsNoSilence =
      inside("thammati.answer.reading", "thammati.answer", "thammati.answer.silence");

  @ArchTest
  static final ArchRule silenceKnowsNoAnswer =
      inside("thammati.answer.silence", "thammati.answer", "thammati.answer.reckoning");

  @ArchTest static final ArchRule webPages = only("thammati.fetch", "crawlercommons..");

  @ArchTest
  static final ArchRule webClient =
      noClasses()
          .that(not(resideInAnyPackage("thammati.fetch", "thammati.embedding", "thammati.llm")))
          .should()
          .dependOnClassesThat(resideInAPackage("java.net.http.."))
          .because("what leaves this machine leaves by three doors");

  @ArchTest
  static final ArchRule models =
      noClasses()
          .that(not(resideInAnyPackage("thammati.embedding", "thammati.llm")))
          .should()
          .dependOnClassesThat(resideInAPackage("dev.langchain4j.."))
          .because("two packages know the library of models, so that it can be replaced there");

  @ArchTest
  static final ArchRule modelsInProcess =
      only("thammati.embedding", "ai.djl..", "ai.onnxruntime..");

  @ArchTest
  static final ArchRule messagesOfLine =
      only("thammati.channel.line", "com.linecorp..", "retrofit2..");

  @ArchTest
  static final ArchRule messagesOfSlack =
      only("thammati.channel.slack", "com.slack..", "com.google.gson..", "org.java_websocket..");

  @ArchTest
  static final ArchRule clientOfPlatforms =
      noClasses()
          .that(not(resideInAnyPackage("thammati.channel.line", "thammati.channel.slack")))
          .should()
          .dependOnClassesThat(resideInAPackage("okhttp3.."))
          .because("both platforms' libraries bring it, and nothing else calls by it");

  @ArchTest static final ArchRule lucene = only("thammati.index", "org.apache.lucene..");

  @ArchTest
  static final ArchRule sql =
      only(
          "thammati.store",
          "java.sql..",
          "javax.sql..",
          "org.sqlite..",
          "org.jdbi..",
          "org.flywaydb..",
          "com.zaxxer..");

  @ArchTest
  static final ArchRule javalin =
      only("thammati.channel.web", "io.javalin..", "org.eclipse.jetty..");

  @ArchTest static final ArchRule commandLineLivesAtTheRoot = only("thammati", "picocli..");

  @ArchTest
  static final ArchRule noMutableStatics =
      com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("state belongs to an object that App wires");

  @ArchTest
  static final ArchRule noVagueNames =
      noClasses()
          .should()
          .resideInAnyPackage("..impl..", "..util..", "..common..", "..dto..", "..manager..")
          .because("a package is named for what it does");

  @ArchTest
  static final ArchRule packagesAreNullMarked =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith(org.jspecify.annotations.NullMarked.class);

  private static LayeredArchitecture arrows() {
    LayeredArchitecture layers =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    layers = layers.layer("root").definedBy("thammati");
    layers = layers.layer("channel").definedBy("thammati.channel..");
    for (String name :
        new String[] {
          "eval",
          "chat",
          "inbox",
          "answer",
          "store",
          "retrieval",
          "facts",
          "index",
          "ingest",
          "fetch",
          "embedding",
          "llm",
          "citation",
          "resolution",
          "thai",
          "text",
          "config",
          "message"
        }) {
      layers = layers.layer(name).definedBy("thammati." + name + "..");
    }
    return layers
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("channel")
        .mayOnlyAccessLayers(
            "chat", "inbox", "answer", "facts", "citation", "resolution", "thai", "message", "text")
        .whereLayer("inbox")
        .mayOnlyAccessLayers("store")
        .whereLayer("eval")
        .mayOnlyAccessLayers("chat", "answer", "citation", "resolution")
        .whereLayer("chat")
        .mayOnlyAccessLayers(
            "answer",
            "retrieval",
            "index",
            "store",
            "facts",
            "citation",
            "resolution",
            "thai",
            "message",
            "text")
        .whereLayer("answer")
        .mayOnlyAccessLayers(
            "retrieval", "facts", "citation", "resolution", "thai", "message", "text")
        .whereLayer("store")
        .mayOnlyAccessLayers("facts", "resolution", "thai", "text")
        .whereLayer("retrieval")
        .mayOnlyAccessLayers("index", "resolution", "thai", "text")
        .whereLayer("embedding")
        .mayOnlyAccessLayers("index")
        .whereLayer("llm")
        .mayOnlyAccessLayers("answer", "store", "facts", "citation", "resolution", "thai", "text")
        .whereLayer("facts")
        .mayOnlyAccessLayers("resolution", "thai", "text")
        .whereLayer("index")
        .mayOnlyAccessLayers("resolution", "thai", "text")
        .whereLayer("ingest")
        .mayOnlyAccessLayers("resolution", "thai", "text")
        .whereLayer("citation")
        .mayOnlyAccessLayers("resolution", "thai", "text")
        .whereLayer("resolution")
        .mayOnlyAccessLayers("text")
        .whereLayer("thai")
        .mayOnlyAccessLayers("text")
        .whereLayer("fetch")
        .mayNotAccessAnyLayer()
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("config")
        .mayNotAccessAnyLayer()
        .whereLayer("message")
        .mayNotAccessAnyLayer();
  }

  /** A part of answering that knows nothing of what is built on it. */
  private static ArchRule inside(String part, String... above) {
    return noClasses()
        .that(resideInAPackage(part))
        .should()
        .dependOnClassesThat(resideInAnyPackage(above))
        .because("reading, then judging, then composing: each knows only what is before it");
  }

  /** Only this package may use the library. */
  private static ArchRule only(String home, String... library) {
    return noClasses()
        .that(not(resideInAPackage(home)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .because("one package knows each library, so that it can be replaced there");
  }
}
