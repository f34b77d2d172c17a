/** Pages of the back office about service plans and their support windows. */
package dev.madoguchi.web.office.plan;
