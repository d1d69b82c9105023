/** Events that the service delivers to the address of an application. */
@NullMarked
package io.openaisdk.api.webhooks;

import org.jspecify.annotations.NullMarked;
