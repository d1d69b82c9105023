/** What is told of calls while they are made. */
@NullMarked
package io.openaisdk.spi.observe;

import org.jspecify.annotations.NullMarked;
