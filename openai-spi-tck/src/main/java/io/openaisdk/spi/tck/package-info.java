/** What the conformance suites have in common. */
@NullMarked
package io.openaisdk.spi.tck;

import org.jspecify.annotations.NullMarked;
