/** A tour of what the SDK does, on each combination of transport and JSON codec. */
@NullMarked
package io.openaisdk.examples;

import org.jspecify.annotations.NullMarked;
