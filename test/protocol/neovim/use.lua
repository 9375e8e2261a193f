-- Run by a headless Neovim: opens a note with the server, reads, jumps and mends as a person would, and prints what it
-- saw as JSON. The note cites Article 285(3) and misquotes a threshold.
local note = vim.env.NOTE
local seen = {}

local function wait(what, ask)
  local answer
  local came = vim.wait(20000, function()
    answer = ask()
    return answer and true or false
  end, 50)
  if not came then
    error('Waited in vain until ' .. what)
  end
  return answer
end

local function cursor_on(words)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. words, 'c') > 0, 'the note says ' .. words)
end

local function start()
  local config = {
    name = 'statute-lens',
    cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' },
    root_dir = vim.fn.fnamemodify(note, ':h'),
  }
  if vim.lsp.start then
    return vim.lsp.start(config)
  end
  -- Neovim before 0.8.
  local client = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, client)
  return client
end

local function floating_words()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      local buffer = vim.api.nvim_win_get_buf(window)
      return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
    end
  end
end

local function messages()
  return vim.tbl_map(function(each)
    return each.message
  end, vim.diagnostic.get(0))
end

local function use()
  vim.cmd('edit ' .. vim.fn.fnameescape(note))
  vim.bo.filetype = 'markdown'
  start()
  wait('a finding is shown', function()
    return #vim.diagnostic.get(0) > 0
  end)
  seen.findings = messages()

  cursor_on('Article 285(3)')
  vim.lsp.buf.hover()
  seen.hover = wait('a hover opens', floating_words)
  vim.cmd('stopinsert')

  vim.lsp.buf.definition()
  seen.law = wait('the law opens', function()
    local name = vim.api.nvim_buf_get_name(0)
    return name ~= note and name
  end)
  seen.line = vim.api.nvim_get_current_line()
  vim.cmd('buffer ' .. vim.fn.fnameescape(note))

  cursor_on('50,000')
  vim.ui.select = function(items, _, choose)
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  wait('the note is mended', function()
    return vim.fn.search('50,000', 'cnw') == 0
  end)
  wait('the finding is gone', function()
    return #vim.diagnostic.get(0) == 0
  end)
  vim.cmd('write')
end

local done, why = pcall(use)
seen.error = not done and tostring(why) or nil
io.stdout:write(vim.fn.json_encode(seen))
vim.cmd(done and 'qall!' or 'cquit!')
