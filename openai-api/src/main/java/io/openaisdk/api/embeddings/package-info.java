/** Embeddings: vectors that place texts by their meaning. */
@NullMarked
package io.openaisdk.api.embeddings;

import org.jspecify.annotations.NullMarked;
