/**
 * What jobs leave in the database and what pages see of them (OPS-01): runs with their numbers,
 * rejected rows, the console. The jobs themselves are in the batch module.
 */
package dev.madoguchi.platform.job;
