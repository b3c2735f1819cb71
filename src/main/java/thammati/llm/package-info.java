/**
 * A language model that words answers and is believed in nothing: prompts, calls with deadlines of
 * our own, strict reading of what comes back, and the judgement of each statement. With {@code
 * embedding} the only user of LangChain4j; nothing here is loaded unless a model is set.
 */
@NullMarked
package thammati.llm;

import org.jspecify.annotations.NullMarked;
