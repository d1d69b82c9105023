/** A web application of Spring Boot. */
package io.openaisdk.neighbours.web;
