/** The way to the administration of an organization. */
@NullMarked
package io.openaisdk.api.admin;

import org.jspecify.annotations.NullMarked;
