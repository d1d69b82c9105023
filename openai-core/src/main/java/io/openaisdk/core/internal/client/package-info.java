/** The client and its views, put together from the generated services. */
@NullMarked
package io.openaisdk.core.internal.client;

import org.jspecify.annotations.NullMarked;
