/** The HTTP server. */
@NullMarked
package io.openaisdk.testkit.internal.http;

import org.jspecify.annotations.NullMarked;
