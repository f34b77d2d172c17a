/**
 * Tests from outside, as a person with a browser or a mail program meets the portal. Runs beside
 * the server; nothing of it is deployed. Page objects and journeys live in a package per component.
 */
package dev.madoguchi.browser;
