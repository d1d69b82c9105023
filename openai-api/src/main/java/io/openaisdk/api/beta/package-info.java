/** The way to features that may still change, or are about to go. */
@NullMarked
package io.openaisdk.api.beta;

import org.jspecify.annotations.NullMarked;
