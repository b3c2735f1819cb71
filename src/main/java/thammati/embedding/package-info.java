/**
 * Models that tell what texts mean, behind {@link thammati.index.Embedder}. The only user of
 * LangChain4j; nothing here is loaded unless a model is set.
 */
@NullMarked
package thammati.embedding;

import org.jspecify.annotations.NullMarked;
