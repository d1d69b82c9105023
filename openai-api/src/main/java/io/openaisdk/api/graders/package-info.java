/** Graders: what judges the answers of models, in evaluations and in fine-tuning. */
@NullMarked
package io.openaisdk.api.graders;

import org.jspecify.annotations.NullMarked;
