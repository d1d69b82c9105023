/** An application that is one jar. */
@NullMarked
package io.openaisdk.neighbours.shaded;

import org.jspecify.annotations.NullMarked;
