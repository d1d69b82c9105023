/** The client: how one is made. Everything it can do is in {@code io.openaisdk.api}. */
@NullMarked
package io.openaisdk.core;

import org.jspecify.annotations.NullMarked;
