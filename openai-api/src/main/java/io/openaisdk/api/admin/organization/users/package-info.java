/** Roles of users. */
@NullMarked
package io.openaisdk.api.admin.organization.users;

import org.jspecify.annotations.NullMarked;
