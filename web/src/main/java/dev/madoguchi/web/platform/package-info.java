/**
 * What every page stands on: texts, formats, the person who reads, the frame, the one handler of
 * exceptions.
 */
package dev.madoguchi.web.platform;
