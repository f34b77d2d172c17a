package dev.madoguchi.web.admin.job;

import dev.madoguchi.platform.Page;
import dev.madoguchi.platform.PageRequest;
import dev.madoguchi.platform.job.JobConsole;
import dev.madoguchi.platform.job.JobExecutionRow;
import dev.madoguchi.platform.job.JobRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The jobs and their history (OPS-01). URL {@code /admin/job/list?job=&page=}, and the same under
 * {@code /office} for the jobs of back office; an unknown job shows an empty history.
 */
@Named
@RequestScoped
public class AdminJobListBacking {

  @EJB private JobConsole console;
  @Inject private JobWords words;

  private String job;
  private int number = 1;
  private List<JobRow> jobs = List.of();
  private Page<JobExecutionRow> page;

  /** Reads jobs and history. */
  public void load() {
    jobs = console.findJobs();
    page =
        console.findExecutions(job == null || job.isBlank() ? null : job, PageRequest.of(number));
    words.expect(page.rows());
  }

  public String getJob() {
    return job;
  }

  public void setJob(String job) {
    this.job = job;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public List<JobRow> getJobs() {
    return jobs;
  }

  public Page<JobExecutionRow> getPage() {
    return page;
  }
}
