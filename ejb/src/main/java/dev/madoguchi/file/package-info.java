/**
 * Stored files: taken over by a rename, with SHA-256, claimed by the form that uses them, removed
 * when nobody does (TIC-04).
 */
package dev.madoguchi.file;
