/** Sends the requests of the SDK with Apache HttpClient 5. */
@NullMarked
package io.openaisdk.transport.apache;

import org.jspecify.annotations.NullMarked;
