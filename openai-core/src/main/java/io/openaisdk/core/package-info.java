/** Creates clients. The interfaces of a client are in {@code io.openaisdk.api}. */
@NullMarked
package io.openaisdk.core;

import org.jspecify.annotations.NullMarked;
