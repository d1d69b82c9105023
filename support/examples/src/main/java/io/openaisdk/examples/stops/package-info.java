/** The stops of the tour, each a small program on its own. */
@NullMarked
package io.openaisdk.examples.stops;

import org.jspecify.annotations.NullMarked;
