/** Checks of whether media were made by a model. */
@NullMarked
package io.openaisdk.api.contentprovenancechecks;

import org.jspecify.annotations.NullMarked;
