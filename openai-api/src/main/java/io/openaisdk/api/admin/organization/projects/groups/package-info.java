/** Roles of groups in projects. */
@NullMarked
package io.openaisdk.api.admin.organization.projects.groups;

import org.jspecify.annotations.NullMarked;
