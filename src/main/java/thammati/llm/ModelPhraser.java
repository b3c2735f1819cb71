package thammati.llm;

import java.time.InstantSource;
import thammati.answer.Phraser;
import thammati.answer.Phrasing;
import thammati.answer.Watcher;
import thammati.store.ModelCalls;
import thammati.thai.Agencies;

/** Lets a model word answers and, where that is set, questions. Safe to share between threads. */
public final class ModelPhraser implements Phraser {
  private final Caller caller;
  private final Limits limits;
  private final Judge judge;

  /**
   * Words answers by a model.
   *
   * @param calls where calls are counted and kept
   */
  public ModelPhraser(
      Endpoint endpoint, Limits limits, ModelCalls calls, Agencies agencies, InstantSource clock) {
    this.caller = new Caller(endpoint, limits, calls, clock);
    this.limits = limits;
    this.judge = new Judge(agencies);
  }

  @Override
  public Phrasing begin(Watcher watcher) {
    return new ModelPhrasing(caller.question(watcher), limits, judge, watcher);
  }
}
