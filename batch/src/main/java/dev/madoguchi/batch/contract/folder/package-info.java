/**
 * The job {@code contract-import-folder}: imports the files that the core system drops (CON-03).
 */
package dev.madoguchi.batch.contract.folder;
