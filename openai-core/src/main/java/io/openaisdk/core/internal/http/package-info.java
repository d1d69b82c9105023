/** What requests are made of: addresses, query strings and bodies. */
@NullMarked
package io.openaisdk.core.internal.http;

import org.jspecify.annotations.NullMarked;
