/** Roles of users in projects. */
@NullMarked
package io.openaisdk.api.admin.organization.projects.users;

import org.jspecify.annotations.NullMarked;
