/** Sends the requests of the SDK with OkHttp. */
@NullMarked
package io.openaisdk.transport.okhttp;

import org.jspecify.annotations.NullMarked;
