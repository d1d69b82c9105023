/** Evaluations of models, their runs and results. */
@NullMarked
package io.openaisdk.api.evals;

import org.jspecify.annotations.NullMarked;
